/** What is wanted of each listing on each account, how far it has come, and the workers that bring it on. */
@NullMarked
package vn.nhan.marketplace.binding;

import org.jspecify.annotations.NullMarked;
