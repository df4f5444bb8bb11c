/** Shops on Haravan, by its Omni API (https://docs.haravan.com/docs/omni-apis/). */
@NullMarked
package vn.nhan.marketplace.haravan;

import org.jspecify.annotations.NullMarked;
