/** Shops on Shopify, by its Admin GraphQL API (https://shopify.dev/docs/api/admin-graphql). */
@NullMarked
package vn.nhan.marketplace.shopify;

import org.jspecify.annotations.NullMarked;
