/** TikTok Shop Partner API as its documentation describes it. */
@NullMarked
package vn.nhan.simulator.tiktok;

import org.jspecify.annotations.NullMarked;
