/** What has been reached and what proves it: milestones, dashboard, task lists, the operator's provinces. */
@NullMarked
package vn.nhan.reporting;

import org.jspecify.annotations.NullMarked;
