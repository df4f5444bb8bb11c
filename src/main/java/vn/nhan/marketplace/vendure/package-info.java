/** Shops on Vendure, such as those of provinces, by its Admin API (https://docs.vendure.io/reference/graphql-api/admin). */
@NullMarked
package vn.nhan.marketplace.vendure;

import org.jspecify.annotations.NullMarked;
