#pragma once

// libpq's own declarations, wherever the system keeps them.
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

/// Loads libpq, once; every function of libpq-fe.h that this target defines may be called afterwards.
///
/// libpq brings some 25 libraries along, which costs several milliseconds: a program that only prints its help does
/// not pay for them.
///
/// @return NULL, or why the library could not be loaded.
const char *libpq_load(void);
