/** WordPress with WooCommerce as it looks from its REST API v3. */
@NullMarked
package vn.nhan.simulator.woocommerce;

import org.jspecify.annotations.NullMarked;
