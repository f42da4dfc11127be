package io.getstream.chat.android.compose.ui.components

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.RowScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.painter.Painter
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.Dp
import com.getstream.sdk.chat.utils.DateFormatter
import io.getstream.chat.android.compose.state.DateFormatType
import java.util.Date

fun BackButton(painter: Painter, onBackPressed: () -> Unit, modifier: Modifier = TODO())
fun CancelIcon(modifier: Modifier = TODO(), onClick: () -> Unit)
fun EmptyContent(text: String, painter: Painter, modifier: Modifier = TODO())
fun LoadingFooter(modifier: Modifier = TODO())
fun LoadingIndicator(modifier: Modifier = TODO())
fun NetworkLoadingIndicator(modifier: Modifier = TODO(), spinnerSize: Dp = TODO(), textStyle: TextStyle = TODO(), textColor: Color = TODO())
fun OnlineIndicator(modifier: Modifier = TODO())

fun SearchInput(
    query: String,
    onValueChange: (String) -> Unit,
    modifier: Modifier = TODO(),
    onSearchStarted: () -> Unit = TODO(),
    leadingIcon: RowScope.() -> Unit = TODO(),
    label: () -> Unit = TODO(),
)

fun SimpleDialog(title: String, message: String, onPositiveAction: () -> Unit, onDismiss: () -> Unit, modifier: Modifier = TODO())

fun SimpleMenu(
    modifier: Modifier = TODO(),
    shape: Shape = TODO(),
    overlayColor: Color = TODO(),
    onDismiss: () -> Unit = TODO(),
    headerContent: ColumnScope.() -> Unit = TODO(),
    centerContent: ColumnScope.() -> Unit = TODO(),
)

fun Timestamp(date: Date?, modifier: Modifier = TODO(), formatter: DateFormatter = TODO(), formatType: DateFormatType = TODO())
fun TranslatedLabel(translatedTo: String, modifier: Modifier = TODO())
fun TypingIndicator(modifier: Modifier = TODO())
fun TypingIndicatorAnimatedDot(initialDelayMillis: Int)
const val DotAnimationDurationMillis: Int
