#include "privacy.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cstring>

namespace App {

namespace {

QLoggingCategory::CategoryFilter nextFilter = nullptr;

void filter(QLoggingCategory *category)
{
    if (nextFilter)
        nextFilter(category);
    constexpr char server[] = "qt.httpserver";
    if (std::strncmp(category->categoryName(), server, sizeof server - 1) != 0)
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
    // A line for each refused socket, which strangers could fill a disk with.
    category->setEnabled(QtWarningMsg, false);
}

constexpr const char *secretOptions[] = {"--token", "--secret", "--invite", "--join"};

/// Where the secret begins in "--token=x", "signalbox:join?x" or a token alone; null if there is
/// none.
char *secretIn(char *argument)
{
    for (const char *beginning : {"signalbox:", "T1==", "eyJ"}) {
        const std::size_t length = std::strlen(beginning);
        if (std::strncmp(argument, beginning, length) == 0)
            return argument + length;
    }
    for (const char *option : secretOptions) {
        const std::size_t length = std::strlen(option);
        if (std::strncmp(argument, option, length) == 0 && argument[length] == '=')
            return argument + length + 1;
    }
    return nullptr;
}

bool takesSecret(const char *argument)
{
    return std::any_of(
        std::begin(secretOptions), std::end(secretOptions),
        [argument](const char *option) { return std::strcmp(argument, option) == 0; });
}

} // namespace

void keepSecretsOutOfLogs()
{
    if (!nextFilter)
        nextFilter = QLoggingCategory::installFilter(filter);
}

void hideSecretArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        char *secret = takesSecret(argv[i - 1]) ? argv[i] : secretIn(argv[i]);
        if (secret)
            std::fill_n(secret, std::strlen(secret), '*');
    }
}

} // namespace App
