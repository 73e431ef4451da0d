/** The values that flow through the pipeline, in the words of the score file. */
package dev.threadmark.app.model;
