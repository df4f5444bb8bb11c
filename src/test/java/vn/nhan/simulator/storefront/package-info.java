/** Shops that speak as Shopify's first interface did, as they look from the wire. */
@NullMarked
package vn.nhan.simulator.storefront;

import org.jspecify.annotations.NullMarked;
