/** Measurements asked for by name, each a ratio to a baseline of the same run. */
@NullMarked
package vn.nhan.bench;

import org.jspecify.annotations.NullMarked;
