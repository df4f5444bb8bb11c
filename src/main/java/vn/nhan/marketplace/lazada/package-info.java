/** Lazada Open Platform, as it is for sellers in Vietnam. */
@NullMarked
package vn.nhan.marketplace.lazada;

import org.jspecify.annotations.NullMarked;
