/** The child JVM: runs tests against one submission and reports each result as it ends. */
package dev.threadmark.worker;
