/** What a child JVM grades once, before any submission, so that its classes can be archived. */
package warmup;
