<?php
/**
 * What authors read about the elements.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * Names of elements, attributes and values, for the block editor and the settings page.
 */
final class Words {

	/**
	 * Title and description of each element, by tag.
	 *
	 * @return array<string, array{title: string, description: string}>
	 */
	public static function elements() {
		return array(
			'topic-guide'        => array(
				'title'       => __( 'Whole guide', 'care-elements' ),
				'description' => __( 'The whole article: all of the elements, with a list of contents.', 'care-elements' ),
			),
			'topic-overview'     => array(
				'title'       => __( 'Overview', 'care-elements' ),
				'description' => __( 'What it is, how long it lasts, who gets it, and what it is not.', 'care-elements' ),
			),
			'relief-steps'       => array(
				'title'       => __( 'Relief steps', 'care-elements' ),
				'description' => __( 'What to do now, afterwards and to have fewer, with a timer.', 'care-elements' ),
			),
			'when-to-see-doctor' => array(
				'title'       => __( 'When to see a doctor', 'care-elements' ),
				'description' => __( 'The warning signs by urgency, and a way to go through them.', 'care-elements' ),
			),
			'symptom-guide'      => array(
				'title'       => __( 'Symptoms', 'care-elements' ),
				'description' => __( 'What it feels like, and what is something else.', 'care-elements' ),
			),
			'cause-checker'      => array(
				'title'       => __( 'Causes', 'care-elements' ),
				'description' => __( 'All causes to read, and questions that show which ones fit and why.', 'care-elements' ),
			),
			'medicine-guide'     => array(
				'title'       => __( 'Medicines', 'care-elements' ),
				'description' => __( 'What medicines can and cannot do, who should ask first, and which ones harm.', 'care-elements' ),
			),
			'picture-guide'      => array(
				'title'       => __( 'Pictures', 'care-elements' ),
				'description' => __( 'Drawings, each with a caption and a description in full.', 'care-elements' ),
			),
			'doctor-summary'     => array(
				'title'       => __( 'Sheet for the doctor', 'care-elements' ),
				'description' => __( 'A sheet to take along: printed, copied or downloaded.', 'care-elements' ),
			),
			'reader-reply'       => array(
				'title'       => __( 'Reply', 'care-elements' ),
				'description' => __( 'A form for replies, which become comments on this post.', 'care-elements' ),
			),
		);
	}

	/**
	 * Name and help of each attribute.
	 *
	 * @return array<string, array{label: string, help?: string}>
	 */
	public static function attributes() {
		return array(
			'topic'           => array( 'label' => __( 'Topic', 'care-elements' ) ),
			'lang'            => array( 'label' => __( 'Language', 'care-elements' ) ),
			'region'          => array(
				'label' => __( 'Region', 'care-elements' ),
				'help'  => __( 'For phone numbers and names. Without one, no number is named.', 'care-elements' ),
			),
			'theme'           => array( 'label' => __( 'Colours', 'care-elements' ) ),
			'heading-level'   => array( 'label' => __( 'Heading level', 'care-elements' ) ),
			'share-tier'      => array(
				'label' => __( 'Tell the page how far readers get, and how urgent the result is', 'care-elements' ),
				'help'  => __( 'For code of your own that listens to care-step and care-complete. Answers can be guessed from these.', 'care-elements' ),
			),
			'plan'            => array( 'label' => __( 'Plan', 'care-elements' ) ),
			'no-title'        => array(
				'label' => __( 'Leave out the title', 'care-elements' ),
				'help'  => __( 'For a page with its own heading above.', 'care-elements' ),
			),
			'auto-advance'    => array( 'label' => __( 'Go to the next step when its time is up', 'care-elements' ) ),
			'sections'        => array(
				'label' => __( 'Sections', 'care-elements' ),
				'help'  => __( 'All when none is chosen. Replies only when they are chosen.', 'care-elements' ),
			),
			'structured-data' => array( 'label' => __( 'Add structured data for search engines', 'care-elements' ) ),
			'action'          => array(
				'label' => __( 'Address that takes replies', 'care-elements' ),
				'help'  => __( 'If empty, replies become comments on this post.', 'care-elements' ),
			),
			'format'          => array( 'label' => __( 'Format of replies', 'care-elements' ) ),
			'post-id'         => array(
				'label' => __( 'Number of the post that takes replies', 'care-elements' ),
				'help'  => __( 'Leave it empty for this post.', 'care-elements' ),
			),
			'reply-action'    => array(
				'label' => __( 'Address that takes replies', 'care-elements' ),
				'help'  => __( 'If empty, replies become comments on this post.', 'care-elements' ),
			),
			'reply-format'    => array( 'label' => __( 'Format of replies', 'care-elements' ) ),
			'reply-post-id'   => array(
				'label' => __( 'Number of the post that takes replies', 'care-elements' ),
				'help'  => __( 'Leave it empty for this post.', 'care-elements' ),
			),
		);
	}

	/**
	 * Names of values. Those that are not in here speak for themselves.
	 *
	 * @return array<string, string>
	 */
	public static function values() {
		return array(
			'auto'          => __( 'Match the page', 'care-elements' ),
			'light'         => __( 'Light, for light pages', 'care-elements' ),
			'dark'          => __( 'Dark, for dark pages', 'care-elements' ),
			'now'           => __( 'Now', 'care-elements' ),
			'after'         => __( 'Afterwards', 'care-elements' ),
			'prevent'       => __( 'To have fewer', 'care-elements' ),
			'overview'      => __( 'Overview', 'care-elements' ),
			'relief'        => __( 'Relief', 'care-elements' ),
			'warning-signs' => __( 'Warning signs', 'care-elements' ),
			'symptoms'      => __( 'Symptoms', 'care-elements' ),
			'causes'        => __( 'Causes', 'care-elements' ),
			'medicines'     => __( 'Medicines', 'care-elements' ),
			'pictures'      => __( 'Pictures', 'care-elements' ),
			'summary'       => __( 'Sheet for the doctor', 'care-elements' ),
			'reply'         => __( 'Reply', 'care-elements' ),
		) + Catalog::topic_names( get_user_locale() );
	}

	/**
	 * Name of a value.
	 *
	 * @param string $value The value.
	 * @return string
	 */
	public static function value( $value ) {
		$names = self::values();
		return isset( $names[ $value ] ) ? $names[ $value ] : $value;
	}

	/**
	 * That the words are a draft. To be said wherever an author chooses an element.
	 *
	 * @return string
	 */
	public static function draft() {
		return __( 'Draft: no clinician has reviewed these words, and nobody has checked the translations. Do not rely on them for care.', 'care-elements' );
	}
}
