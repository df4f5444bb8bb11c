/** Connectors of tests that are about accounts and hooks, not about goods. */
@NullMarked
package vn.nhan.marketplace.stall;

import org.jspecify.annotations.NullMarked;
