# What `cmake --install` lays down of the library: its public headers and what makes
# find_package(Signaling) work; each program's folder installs that program. Included last.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Signaling)

# A component has its own set of targets, so that a program without the hub doesn't need what the
# hub needs (and isn't bound by QtHttpServer's licence).
foreach(component Signaling Hub History Transfer)
  string(TOLOWER ${component} target)
  if(NOT component STREQUAL Signaling)
    set(target signaling_${target})
  endif()
  if(TARGET ${target})
    install(TARGETS ${target} EXPORT Signaling${component}Targets
      ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
      LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library
        NAMELINK_COMPONENT development
      RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT library
      FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
    install(EXPORT Signaling${component}Targets NAMESPACE Signaling::
      DESTINATION ${package_dir} COMPONENT development)
  endif()
endforeach()

# With the C API, for programs in C need it, too.
set(config_component development)
if(SIGNALBOX_BUILD_CAPI)
  set(config_component cdevelopment)
endif()
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/SignalingConfig.cmake.in
  ${PROJECT_BINARY_DIR}/SignalingConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/SignalingConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/SignalingConfig.cmake
  ${PROJECT_BINARY_DIR}/SignalingConfigVersion.cmake
  DESTINATION ${package_dir} COMPONENT ${config_component})

install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md CHANGELOG.md CONTRIBUTING.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT hub)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT hub
  FILES_MATCHING PATTERN *.md PATTERN *.svg PATTERN reference.md EXCLUDE)
file(GLOB pictures ${PROJECT_SOURCE_DIR}/resources/screenshot*.png) # as these pages name them
install(FILES ${pictures} DESTINATION ${CMAKE_INSTALL_DOCDIR}/resources COMPONENT hub)
