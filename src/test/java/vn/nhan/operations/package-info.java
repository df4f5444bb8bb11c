/** What an operator deploys: the Kubernetes manifests and the image they run. */
@NullMarked
package vn.nhan.operations;

import org.jspecify.annotations.NullMarked;
