# signalbox_man_page(<target> SECTION n COMPONENT c SUMMARY text [COMMANDS a b]): a manual page from
# the program's own --help, so that it never says anything else. Not where what is built can't be
# run, or runs under a sanitizer.
function(signalbox_man_page target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "SECTION;COMPONENT;SUMMARY" "COMMANDS")
  if(CMAKE_CROSSCOMPILING OR SIGNALBOX_SANITIZE)
    return()
  endif()
  set(page ${PROJECT_BINARY_DIR}/man/${target}.${arg_SECTION})
  set(script ${PROJECT_SOURCE_DIR}/cmake/writemanpage.cmake)
  list(JOIN arg_COMMANDS "," commands)
  add_custom_command(OUTPUT ${page}
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${target}> -DNAME=${target}
      -DSECTION=${arg_SECTION} "-DSUMMARY=${arg_SUMMARY}" -DVERSION=${PROJECT_VERSION}
      "-DCOMMANDS=${commands}" -DOUTPUT=${page} -P ${script}
    DEPENDS ${target} ${script} VERBATIM)
  add_custom_target(${target}-man ALL DEPENDS ${page})
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${arg_SECTION}
    COMPONENT ${arg_COMPONENT})
endfunction()
