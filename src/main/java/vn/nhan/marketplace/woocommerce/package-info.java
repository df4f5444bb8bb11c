/**
 * Shops of one's own on WordPress with WooCommerce, by its REST API v3
 * (https://woocommerce.github.io/woocommerce-rest-api-docs/).
 */
@NullMarked
package vn.nhan.marketplace.woocommerce;

import org.jspecify.annotations.NullMarked;
