/** Shops on Sapo Web (formerly Bizweb), by its Admin API. */
@NullMarked
package vn.nhan.marketplace.sapo;

import org.jspecify.annotations.NullMarked;
