/** What a department tells a group of businesses, and who of them has read it. */
@NullMarked
package vn.nhan.business.onboarding.notice;

import org.jspecify.annotations.NullMarked;
