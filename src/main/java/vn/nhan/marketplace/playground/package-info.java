/** Marketplaces that are only played, on the machine of somebody who tries the platform out. */
@NullMarked
package vn.nhan.marketplace.playground;

import org.jspecify.annotations.NullMarked;
