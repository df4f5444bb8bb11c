/** Tests of accounts and what marketplaces send about them. */
@NullMarked
package vn.nhan.marketplace.account;

import org.jspecify.annotations.NullMarked;
