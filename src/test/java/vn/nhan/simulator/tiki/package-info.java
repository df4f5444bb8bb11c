/** Tiki's open API as far as its documentation describes it. */
@NullMarked
package vn.nhan.simulator.tiki;

import org.jspecify.annotations.NullMarked;
