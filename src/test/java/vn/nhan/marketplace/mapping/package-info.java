/** Categories and attributes at marketplaces, against simulators of them. */
@NullMarked
package vn.nhan.marketplace.mapping;

import org.jspecify.annotations.NullMarked;
