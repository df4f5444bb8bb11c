/** Addresses that follow the units they lie in: entered once, shown under the names of the day, moved when units change. */
@NullMarked
package vn.nhan.place.address;

import org.jspecify.annotations.NullMarked;
