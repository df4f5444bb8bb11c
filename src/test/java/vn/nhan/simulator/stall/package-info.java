/** A marketplace that makes much of who comes in: tokens that end, refresh tokens that are good once, signed hooks. */
@NullMarked
package vn.nhan.simulator.stall;

import org.jspecify.annotations.NullMarked;
