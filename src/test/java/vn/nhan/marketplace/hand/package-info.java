@NullMarked
package vn.nhan.marketplace.hand;

import org.jspecify.annotations.NullMarked;
