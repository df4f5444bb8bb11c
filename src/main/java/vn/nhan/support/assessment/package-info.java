/** How far businesses have come with digital work, by what they, their helpers or officers answer. */
@NullMarked
package vn.nhan.support.assessment;

import org.jspecify.annotations.NullMarked;
