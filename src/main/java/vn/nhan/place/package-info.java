/** Where things are: administrative units over time, addresses, points and boundaries on the map. */
@NullMarked
package vn.nhan.place;

import org.jspecify.annotations.NullMarked;
