<?php
/**
 * Where replies go.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * Makes a form for replies send them to the comments of the post, unless its author names another address.
 */
final class Reply {

	/**
	 * Adds the hook of the comment endpoint.
	 */
	public static function register() {
		add_filter( 'comment_post_redirect', array( self::class, 'confirm' ) );
	}

	/**
	 * Tells the form that the comment was taken. A redirect would not: a script cannot see where one leads, and some
	 * lead to a login form.
	 *
	 * @param string $location Where WordPress would send the reader.
	 * @return string
	 */
	public static function confirm( $location ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Nothing is done because of the field.
		if ( isset( $_POST['care_elements_reply'] ) ) {
			wp_send_json( array( 'success' => true ) );
		}
		return $location;
	}

	/**
	 * Fills in where replies go.
	 *
	 * @param Attributes $attributes Attributes of an element with a form.
	 * @param string     $prefix     What the names of its attributes for replies begin with.
	 * @return bool Whether the form can be used.
	 */
	public static function fill( Attributes $attributes, $prefix = '' ) {
		$values = &$attributes->values;
		$format = isset( $values[ "{$prefix}format" ] ) ? $values[ "{$prefix}format" ] : '';
		$action = isset( $values[ "{$prefix}action" ] );
		if ( 'wordpress' !== $format && ( $action || '' !== $format ) ) {
			if ( ! $action ) {
				$attributes->reject( "{$prefix}action", '', __( 'the address that takes replies', 'care-elements' ) );
			}
			return $action;
		}
		if ( ! isset( $values[ "{$prefix}post-id" ] ) ) {
			$values[ "{$prefix}post-id" ] = (string) get_the_ID();
		}
		$values[ "{$prefix}format" ] = 'wordpress';
		if ( $action ) {
			return true;
		}
		$values[ "{$prefix}action" ] = site_url( '/wp-comments-post.php' );
		return self::takes_comments( $attributes, (int) $values[ "{$prefix}post-id" ] );
	}

	/**
	 * Whether the reader may comment on a post.
	 *
	 * @param Attributes $attributes Gets the reason why not.
	 * @param int        $post_id    Number of the post.
	 * @return bool
	 */
	private static function takes_comments( Attributes $attributes, $post_id ) {
		if ( ! get_post( $post_id ) ) {
			$attributes->problems[] = __( 'There is no post here that could take replies.', 'care-elements' );
			return false;
		}
		if ( ! comments_open( $post_id ) ) {
			$attributes->problems[] = __( 'Comments are closed for this post: readers see no form.', 'care-elements' );
			return false;
		}
		return ! self::needs_login();
	}

	/**
	 * Whether the reader could comment after logging in.
	 *
	 * @return bool
	 */
	private static function needs_login() {
		return get_option( 'comment_registration' ) && ! is_user_logged_in();
	}

	/**
	 * What stands in the place of a form that cannot be used.
	 *
	 * @param array<string, string|true> $values Attributes of the element.
	 * @return string
	 */
	public static function instead( $values ) {
		$post_id = isset( $values['post-id'] ) ? (int) $values['post-id'] : 0;
		if ( ! self::needs_login() || ! comments_open( $post_id ) ) {
			return '';
		}
		return sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( wp_login_url( get_permalink( $post_id ) ) ),
			esc_html__( 'Log in to reply', 'care-elements' )
		);
	}
}
