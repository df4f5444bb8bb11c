/** Shops that sellers have at marketplaces: who let us in, the secrets by which we come in, and when that ends. */
@NullMarked
package vn.nhan.marketplace.account;

import org.jspecify.annotations.NullMarked;
