/** Help with going digital: programmes, self-assessment, requests, experts, engagements, training. Divided; see the packages. */
@NullMarked
package vn.nhan.support;

import org.jspecify.annotations.NullMarked;
