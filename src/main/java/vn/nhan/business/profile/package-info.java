/** How a business shows itself: story, languages, pictures, contact, its account; and what everybody may read of it. */
@NullMarked
package vn.nhan.business.profile;

import org.jspecify.annotations.NullMarked;
