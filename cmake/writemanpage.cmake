# Writes a manual page from what a program says of itself:
#   cmake -DPROGRAM=file -DNAME=name -DSECTION=n -DSUMMARY=text -DVERSION=v [-DCOMMANDS=a,b]
#         -DOUTPUT=file -P writemanpage.cmake
# COMMANDS: of each, "PROGRAM help COMMAND" makes a section of its own.
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)

# A text as roff shows it unchanged.
function(to_roff text result)
  string(REPLACE "\\" "\\e" text "${text}")
  string(REPLACE "-" "\\-" text "${text}")
  string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" text "${text}")
  string(STRIP "${text}" text)
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(what_it_says result)
  execute_process(COMMAND ${PROGRAM} ${ARGN} OUTPUT_VARIABLE said RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ${ARGN}: ${status}")
  endif()
  # The name alone, wherever the program lies.
  string(REPLACE "${PROGRAM}" "${NAME}" said "${said}")
  set(${result} "${said}" PARENT_SCOPE)
endfunction()

what_it_says(help --help)
string(REGEX MATCH "^Usage: ([^\n]*)\n(.*)$" matched "${help}")
if(NOT matched)
  message(FATAL_ERROR "${PROGRAM} --help doesn't begin with its usage")
endif()
to_roff("${CMAKE_MATCH_1}" usage)
to_roff("${CMAKE_MATCH_2}" description)
to_roff("${SUMMARY}" summary)
to_roff("${NAME}" name)
string(TOUPPER "${name}" title)

set(page ".TH \"${title}\" ${SECTION} \"\" \"Signalbox ${VERSION}\" \"Signalbox\"\n")
string(APPEND page ".SH NAME\n${name} \\- ${summary}\n")
string(APPEND page ".SH SYNOPSIS\n${usage}\n.SH DESCRIPTION\n.nf\n${description}\n.fi\n")
string(REPLACE "," ";" COMMANDS "${COMMANDS}")
foreach(command IN LISTS COMMANDS)
  string(REPLACE " " ";" words "${command}")
  what_it_says(said help ${words})
  to_roff("${said}" said)
  to_roff("${command}" heading)
  string(TOUPPER "${heading}" heading)
  string(APPEND page ".SH ${heading}\n.nf\n${said}\n.fi\n")
endforeach()
file(WRITE ${OUTPUT} "${page}")
