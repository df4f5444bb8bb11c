/** TikTok Shop Partner API, version 202309 and what came after it. */
@NullMarked
package vn.nhan.marketplace.tiktok;

import org.jspecify.annotations.NullMarked;
