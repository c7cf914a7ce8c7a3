#include "linemutator.h"

// "@" becomes a connection ID, "*" a status.
const Fuzzing::Steps &Fuzzing::steps()
{
    static const Steps steps{
        {"send",
         "send",
         "once",
         "to @",
         "cancel #",
         "connect",
         "disconnect",
         "tick 500",
         "tick 3000",
         "tick 40000",
         "cut",
         "silent",
         "refuse",
         "accept",
         "close 1000",
         "close 1001",
         "close 1003 restarting",
         "close 1011",
         "close 1012 restarting; spread=500",
         "resumed 0",
         "resumed 1003",
         "resumed 1006",
         "status *",
         "quiet join",
         "quiet signals",
         "quiet pings",
         "quiet created",
         "quiet resumed",
         "loud join",
         "loud signals",
         "loud pings",
         "loud created",
         "loud resumed",
         "info error",
         "info ok",
         "info silent",
         "frame pong",
         "frame ping",
         "frame status TRANSACTION-ID={last} STATUS=*",
         "frame status TRANSACTION-ID={last} STATUS=* | {\"reason\":\"x\",\"retryAfter\":#}",
         "frame status TRANSACTION-ID={last} STATUS=200 | "
         "{\"id\":\"s\",\"connection\":[{\"id\":\"@\",\"creationTime\":#,\"data\":\"\","
         "\"permissions\":[\"signal\"]}],\"stream\":[]}",
         "frame message TRANSACTION-ID=t# X-TB-FROM-ADDRESS=@ | "
         "{\"method\":\"signal\",\"uri\":\"{address}/signal/#\",\"content\":{\"data\":\"x\"}}",
         "frame message TRANSACTION-ID=t# X-TB-FROM-ADDRESS=symphony.hub | "
         "{\"method\":\"created\",\"uri\":\"{address}/connection/@\",\"content\":{\"id\":\"@\","
         "\"creationTime\":#,\"data\":\"\",\"permissions\":[]}}",
         "frame message TRANSACTION-ID=t# | "
         "{\"method\":\"deleted\",\"uri\":\"{address}/connection/"
         "@\",\"reason\":\"forceDisconnected\"}",
         "frame message TRANSACTION-ID=t# | "
         "{\"method\":\"create\",\"uri\":\"{address}/connection/@\",\"content\":{}}"},
        {"{id}", "{id}", "a", "b", ""},
        {"200", "200", "400", "403", "404", "413", "429", "500", "0", "-1", "x"}};
    return steps;
}
