# Puts marks around every translation of a sheet: cmake -DSHEET=… -DMARKED=… -P mark.cmake
file(READ ${SHEET} sheet)
string(REGEX REPLACE "<(translation|numerusform)>([^<]+)</" "<\\1>⟦\\2⟧</" sheet "${sheet}")
file(WRITE ${MARKED} "${sheet}")
