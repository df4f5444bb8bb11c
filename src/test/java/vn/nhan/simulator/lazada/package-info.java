/** Lazada Open Platform as its documentation describes it. */
@NullMarked
package vn.nhan.simulator.lazada;

import org.jspecify.annotations.NullMarked;
