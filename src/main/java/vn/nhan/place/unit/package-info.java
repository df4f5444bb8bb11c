/** Provinces, districts and communes over time: official lists, what became of a unit, and finding one by name. */
@NullMarked
package vn.nhan.place.unit;

import org.jspecify.annotations.NullMarked;
