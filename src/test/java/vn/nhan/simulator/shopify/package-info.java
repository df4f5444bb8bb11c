/** Shopify as it looks from its Admin GraphQL API. */
@NullMarked
package vn.nhan.simulator.shopify;

import org.jspecify.annotations.NullMarked;
