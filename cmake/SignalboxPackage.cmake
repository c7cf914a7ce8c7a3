# `./dev package`: Debian packages by CPack, from a build that was configured with the preset
# `package` (prefix /usr). Everywhere else this file lays nothing down. Included last.
if(NOT SIGNALBOX_PACKAGE)
  return()
endif()
set(SIGNALBOX_MAINTAINER "Signalbox developers <signalbox@users.noreply.github.com>" CACHE STRING
  "Who answers for the packages")
set(debian ${PROJECT_SOURCE_DIR}/resources/debian)
set(made ${PROJECT_BINARY_DIR}/debian)
set(name_hub signalbox-hub)
set(name_cli signalbox-cli)
set(name_library libsignalbox-opentok${PROJECT_VERSION_MAJOR})
set(name_cdevelopment libsignalbox-opentok-dev)
set(name_development libsignalbox-dev)
set(name_application signalbox)
set(name_qml qml6-module-signalbox)
set(components hub cli library cdevelopment development)
if(SIGNALBOX_BUILD_DESKTOP)
  list(APPEND components application)
endif()
if(TARGET signalbox_qml)
  list(APPEND components qml)
endif()

# What Debian wants of every package: the licence, and a changelog that is compressed as it likes.
file(READ ${PROJECT_SOURCE_DIR}/LICENSE expat)
string(REGEX REPLACE "\n\n" "\n.\n" expat "${expat}")
string(REGEX REPLACE "(^|\n)([^\n])" "\\1 \\2" expat "${expat}")
string(STRIP "${expat}" expat)
set(expat " ${expat}")
configure_file(${debian}/copyright.in ${made}/copyright @ONLY)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${debian}/changelog.in ${made}/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${made}/changelog COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${made}/triggers "activate-noawait ldconfig\n")
file(WRITE ${made}/shlibs
  "libsignalbox-opentok ${PROJECT_VERSION_MAJOR} ${name_library} (>= ${PROJECT_VERSION})\n")
foreach(component IN LISTS components)
  set(folder share/doc/${name_${component}})
  install(FILES ${made}/copyright DESTINATION ${folder} COMPONENT ${component})
  install(FILES ${made}/changelog.gz DESTINATION ${folder} COMPONENT ${component})
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/hub.json DESTINATION /etc/signalbox COMPONENT hub)
install(FILES ${debian}/config.conf DESTINATION lib/systemd/system/signalbox-hub.service.d
  COMPONENT hub)
install(CODE "file(GLOB pages \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/share/man/man*/*.[0-9]\")
  foreach(page IN LISTS pages)
    execute_process(COMMAND gzip -9nf \${page} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()" ALL_COMPONENTS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME signalbox)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_CONTACT ${SIGNALBOX_MAINTAINER})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON) # for what lies in /etc
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
  GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# package(<component> <section> <dependencies> <first line> <more lines>…)
macro(package component section depends summary)
  string(TOUPPER ${component} upper)
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name_${component}})
  set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section})
  set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${depends}")
  set(lines ${ARGN}) # in a macro ARGN is no variable
  list(JOIN lines "\n" text)
  set(CPACK_COMPONENT_${upper}_DESCRIPTION "${summary}\n${text}")
  set(CPACK_DEBIAN_${upper}_DESCRIPTION "${summary}\n${text}")
endmacro()
package(hub net "systemd | systemd-standalone-sysusers"
  "server for OpenTok signals"
  "Takes OpenTok signals (text and data) and hands them to the clients of a session;"
  "the vendor's OpenTok.js and server SDKs work with it unchanged. Runs as a service"
  "under a user of its own.")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA
  "${debian}/conffiles;${debian}/postinst;${debian}/prerm;${debian}/postrm")
package(cli net "" "OpenTok signals on the command line"
  "Sends and receives OpenTok signals (text and data) between the clients of a session,"
  "makes sessions and tokens, and says what a token holds.")
package(library libs "" "OpenTok signals through the C API"
  "A library with the names, numbers and rules of the OpenTok C API as far as signals"
  "(text and data) go.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA "${made}/shlibs;${made}/triggers")
package(cdevelopment libdevel "${name_library} (= ${PROJECT_VERSION})"
  "OpenTok signals in C (development files)"
  "Headers, examples, and what pkg-config and CMake need, for programs in C that send"
  "OpenTok signals (text and data) with the names of the OpenTok C API. They need no Qt.")
package(development libdevel
  "${name_cdevelopment} (= ${PROJECT_VERSION}), qt6-base-dev, qt6-websockets-dev, qt6-httpserver-dev, libssl-dev, libqt6sql6-sqlite"
  "OpenTok signals in C++ (development files)"
  "Headers and libraries for Qt programs that send OpenTok signals (text and data), host"
  "a hub, keep signals or send files with them. Linked statically.")
package(application net "libqt6sql6-sqlite, hicolor-icon-theme"
  "send OpenTok signals, and see what comes back"
  "Sends OpenTok signals (text and data) between the clients of a session, and shows"
  "what comes back. Hosts sessions by itself, on this computer or for the local network.")
# QtQml's own folder says that it needs the other two, and no package does.
package(qml libs "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript"
  "OpenTok signals in QML"
  "The QML module Signalbox: sessions that send and receive OpenTok signals (text and"
  "data), and models of what was sent and who is there. A chat comes with it as an example.")
set(CPACK_DEBIAN_QML_PACKAGE_RECOMMENDS
  "qml-qt6, qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window")
set(CPACK_DEBIAN_APPLICATION_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-translations-l10n, qt6-wayland")
include(CPack)
