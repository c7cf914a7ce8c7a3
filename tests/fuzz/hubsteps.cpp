#include "linemutator.h"

// "#" becomes a client's number, "@" somebody's name, "*" a token.
namespace {

/// What a stranger's socket does, well-behaved or not.
const std::vector<const char *> socketLines{
    "# open 0 #",
    "# open 1 #",
    "# open 0 # resume",
    "# open 1 # resume",
    "# join *",
    "# join *",
    "# frame connect uniqueId={@}",
    "# frame subscribe to={address}",
    "# frame subscribe to={other-address}",
    "# frame message TRANSACTION-ID=t# X-TB-TOKEN-AUTH={*} | "
    "{\"method\":\"create\",\"uri\":\"{address}/connection/{@}\","
    "\"content\":{\"connectionEventsSuppressed\":true}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"signal\",\"uri\":\"{address}/signal/"
    "s#\",\"content\":{\"type\":\"t\",\"data\":[#]}}",
    "# frame message TRANSACTION-ID=t# X-TB-FROM-ADDRESS={@} | "
    "{\"method\":\"signal\",\"uri\":\"{address}/connection/{@}/signal/"
    "s#\",\"content\":{\"data\":\"#\"}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"signal\",\"uri\":\"{other-address}/signal/s#\",\"content\":{}}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"delete\",\"uri\":\"{address}/connection/{@}\"}",
    "# frame message TRANSACTION-ID=t# | "
    "{\"method\":\"created\",\"uri\":\"{address}/connection/{@}\"}",
    "# frame disconnect reconnect=",
    "# frame disconnect reconnect=1",
    "# frame unsubscribe to={address}",
    "# frame ping",
    "# frame pong",
    "# frame status TRANSACTION-ID={last} STATUS=200",
    "# text",
    "# close 1000",
    "# close 1006",
    "# close 1009",
    "# ack",
    "# ack last",
    "# stall 5000",
    "# stall 20000",
    "# stall 0",
    "# flood # 140",
};

/// What time does, and the members that others are.
const std::vector<const char *> otherLines{
    "tick 1000",   "tick 6000", "tick 40000", "anna all", "anna other", "anna blink",
    "anna resume", "anna lazy", "anna busy",  "ben all",  "ben other",  "ben blink",
    "ben resume",  "ben lazy",  "ben busy",   "cleo all",
};

std::vector<const char *> joined(std::vector<const char *> first,
                                 const std::vector<const char *> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

const Fuzzing::Steps &Fuzzing::steps()
{
    static const Steps steps{joined(socketLines, otherLines),
                             {"id", "0", "1", "2", "3", "anna", "ben"},
                             {"moderator", "moderator", "publisher", "subscriber", "publisheronly",
                              "other-moderator", "other-publisher"}};
    return steps;
}
