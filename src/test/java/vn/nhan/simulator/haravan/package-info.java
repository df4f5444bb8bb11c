/** Haravan as it looks from the wire. */
@NullMarked
package vn.nhan.simulator.haravan;

import org.jspecify.annotations.NullMarked;
