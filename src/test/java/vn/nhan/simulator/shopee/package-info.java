/** Shopee Open Platform, version 2, as its documentation describes it. */
@NullMarked
package vn.nhan.simulator.shopee;

import org.jspecify.annotations.NullMarked;
