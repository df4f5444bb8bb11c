/** Sapo Web as it looks from the wire. */
@NullMarked
package vn.nhan.simulator.sapo;

import org.jspecify.annotations.NullMarked;
