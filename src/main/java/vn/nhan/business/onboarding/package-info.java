/** How far each business has come on its way to the market, by evidence; who is stuck, and training days. */
@NullMarked
package vn.nhan.business.onboarding;

import org.jspecify.annotations.NullMarked;
