/** Orders of marketplaces: what they do to stock, and what is kept of them. */
@NullMarked
package vn.nhan.marketplace.order;

import org.jspecify.annotations.NullMarked;
