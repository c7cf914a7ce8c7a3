# What every target of ours has in common. Warnings become errors only through the presets
# (CMAKE_COMPILE_WARNING_AS_ERROR), so that a newer compiler never breaks a user's build.
add_library(signalbox_options INTERFACE)
target_compile_features(signalbox_options INTERFACE cxx_std_17)
target_compile_definitions(signalbox_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SIGNALBOX_VERSION="${PROJECT_VERSION}")
target_compile_options(signalbox_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<IF:$<BOOL:$<TARGET_PROPERTY:SIGNALBOX_MAY_NARROW>>,-Wno-conversion,-Wconversion>
  -Wsign-conversion
  # Qt's qCInfo() and its like, as they are meant to be used.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-gnu-zero-variadic-macro-arguments>)
# The same for C, of which there are only examples and tests.
add_library(signalbox_c_options INTERFACE)
target_compile_features(signalbox_c_options INTERFACE c_std_11)
target_compile_options(signalbox_c_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wconversion -Wsign-conversion)
if(SIGNALBOX_SANITIZE)
  foreach(options signalbox_options signalbox_c_options)
    target_compile_options(${options} INTERFACE
      -fsanitize=${SIGNALBOX_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(${options} INTERFACE -fsanitize=${SIGNALBOX_SANITIZE})
  endforeach()
endif()

set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# signalbox_target(<target>): our warnings and defines (never part of what consumers get), and
# includes of the form <signaling/...> and <ui/...>.
function(signalbox_target target)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:signalbox_options>)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
endfunction()
