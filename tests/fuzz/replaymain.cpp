// Runs one fuzz target over files, or all files of folders, without libFuzzer: any compiler can,
// and every build does (CTest). The file named last is the one that a crash belongs to.
#include "check.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace fs = std::filesystem;

static std::vector<fs::path> filesOf(const fs::path &place)
{
    if (!fs::is_directory(place))
        return {place};
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(place)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

static bool replay(const fs::path &path)
{
    std::fprintf(stderr, "%s\n", path.c_str());
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), {});
    if (!file)
        return false;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    return true;
}

int main(int argc, char *argv[])
{
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const fs::path &path : filesOf(argv[i])) {
            if (!replay(path)) {
                std::fprintf(stderr, "This file can't be read.\n");
                return 2;
            }
            ++count;
        }
    }
    if (count == 0) {
        std::fprintf(stderr, "Usage: %s FILE_OR_FOLDER...\nThere is no input to run.\n", argv[0]);
        return 2;
    }
    std::fprintf(stderr, "%zu inputs, every property held.\n", count);
    return 0;
}
