/** How the platform says no: failures, field errors, and their wording in Vietnamese and English. */
@NullMarked
package vn.nhan.platform.problem;

import org.jspecify.annotations.NullMarked;
