#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "CTerminal.h"

#include <locale.h>
#include <sys/ioctl.h>
#include <wchar.h>

int terminal_columns_of(unsigned int code_point) {
  // wcwidth answers by a locale; C.UTF-8 is the one that needs no generating.
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  locale_t before = uselocale(utf8);
  int columns = wcwidth((wchar_t)code_point);
  uselocale(before);
  return columns;
}

int terminal_columns(int file_descriptor) {
  struct winsize size;
  return ioctl(file_descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
